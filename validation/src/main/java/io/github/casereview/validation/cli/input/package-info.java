/** What a command reads: files, folders, standard input. Internal. */
@NullMarked
package io.github.casereview.validation.cli.input;

import org.jspecify.annotations.NullMarked;
