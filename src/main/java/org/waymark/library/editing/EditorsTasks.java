package org.waymark.library.editing;

import java.util.List;

/** What a feature asks of editors, for their home page; a bean. */
public interface EditorsTasks {
    List<EditorsTask> tasks();
}
