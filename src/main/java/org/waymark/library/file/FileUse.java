package org.waymark.library.file;

/**
 * Where a file is used.
 *
 * @param title of the page
 * @param path where it is seen
 * @param isPublic whether the public sees it there
 */
public record FileUse(String title, String path, boolean isPublic) {}
