/** Where someone is found online: mail, web and network addresses. Internal. */
@NullMarked
package io.github.casereview.validation.lint.detect.online;

import org.jspecify.annotations.NullMarked;
