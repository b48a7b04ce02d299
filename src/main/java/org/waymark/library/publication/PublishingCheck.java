package org.waymark.library.publication;

import java.util.List;

/** Something that can speak against making an edition public, such as a link that leads nowhere; a bean in any feature. */
public interface PublishingCheck {
    /** What an editor has to mend first, in sentences for her; empty when there is nothing. */
    List<String> problems(Publication publication, Edition edition);
}
