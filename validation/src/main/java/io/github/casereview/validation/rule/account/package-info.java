/** Rules about several tellings of one fact. */
@NullMarked
package io.github.casereview.validation.rule.account;

import org.jspecify.annotations.NullMarked;
