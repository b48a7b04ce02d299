/** What every page needs: its shell, its problems with what was typed, redirects and the pages for errors. */
@NullMarked
package org.waymark.platform.web;

import org.jspecify.annotations.NullMarked;
