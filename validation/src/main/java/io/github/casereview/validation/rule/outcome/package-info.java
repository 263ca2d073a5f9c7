/** Rules about what followed an offence, a harm or a death: arrest, charge, trial, inquest. */
@NullMarked
package io.github.casereview.validation.rule.outcome;

import org.jspecify.annotations.NullMarked;
