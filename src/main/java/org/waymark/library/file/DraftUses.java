package org.waymark.library.file;

import java.util.List;

/** Those who keep drafts say which of them name a file or a video, so that it isn't deleted under an editor's hands. */
interface DraftUses {
    /** @param what "document" or "video" */
    List<FileUse> naming(String what, String code);
}
