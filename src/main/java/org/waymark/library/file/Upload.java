package org.waymark.library.file;

import java.io.InputStream;

/**
 * A file on its way in.
 *
 * @param name as the sender's computer calls it
 * @param bytes read once, and closed by whoever opened them
 */
public record Upload(String name, InputStream bytes) {}
