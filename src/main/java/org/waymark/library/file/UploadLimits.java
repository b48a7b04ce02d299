package org.waymark.library.file;

import org.waymark.platform.Settings;

/**
 * What may be sent, as the form says it.
 *
 * @param most of any kind, in bytes: scripts ask before they send more
 */
public record UploadLimits(String document, String image, String video, long most) {

    static UploadLimits of(Settings settings) {
        return new UploadLimits(
                inWords(settings, FileKind.Family.DOCUMENT),
                inWords(settings, FileKind.Family.IMAGE),
                inWords(settings, FileKind.Family.VIDEO),
                FileSettings.largest(settings));
    }

    private static String inWords(Settings settings, FileKind.Family family) {
        return FileSize.inWords(FileSettings.largest(settings, family));
    }
}
