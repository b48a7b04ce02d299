package org.waymark.library.editing;

import java.util.List;
import org.waymark.library.markdown.Written;

/** What a feature finds wrong in what an editor wrote, besides what reading it tells; a bean. */
public interface WordsCheck {
    /** In sentences for the editor. */
    List<String> problems(Written written);
}
