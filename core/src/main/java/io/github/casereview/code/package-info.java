/** Code lists: closed ones of this library, open ones of others. */
@NullMarked
package io.github.casereview.code;

import org.jspecify.annotations.NullMarked;
