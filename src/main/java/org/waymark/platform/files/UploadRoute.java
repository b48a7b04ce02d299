package org.waymark.platform.files;

import java.util.function.LongSupplier;
import org.waymark.platform.Role;

/**
 * An address that takes large bodies. All others take what a form needs, and no more.
 *
 * @param path exact
 * @param role who may send
 * @param mostBytes of the whole body, now
 * @param tooLarge where somebody who sent more is told so
 */
public record UploadRoute(String path, Role role, LongSupplier mostBytes, String tooLarge) {}
