/** The command line: {@code java -jar casereview.jar check FILE}. Internal. */
@NullMarked
package io.github.casereview.validation.cli;

import org.jspecify.annotations.NullMarked;
