/** What is reported: issues, with their codes, places and severities. */
@NullMarked
package io.github.casereview.json.issue;

import org.jspecify.annotations.NullMarked;
