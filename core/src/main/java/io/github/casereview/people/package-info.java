/** Who: children, other people by role, agencies, and the part each has in anything. */
@NullMarked
package io.github.casereview.people;

import org.jspecify.annotations.NullMarked;
