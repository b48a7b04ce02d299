/** Whether what is published helps: readers answer yes or no and may write a note; editors see both. */
@NamedInterface("feedback")
@NullMarked
package org.waymark.library.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
