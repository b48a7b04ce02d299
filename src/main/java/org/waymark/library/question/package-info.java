/** Questions and answers: grouped on one page, each with an address of its own. */
@NullMarked
package org.waymark.library.question;

import org.jspecify.annotations.NullMarked;
