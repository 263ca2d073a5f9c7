package io.github.casereview.validation.jakarta;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.function.Function;
import java.util.function.Supplier;

/** The nodes of one violation's path; an index belongs to the node after that of its list. */
final class PathNodes {
    private static final int NONE = -1;

    private Function<String, NodeBuilderCustomizableContext> property;
    private Supplier<LeafNodeBuilderCustomizableContext> element;
    private Runnable end;
    private int index = NONE;

    PathNodes(ConstraintViolationBuilder violation) {
        property = violation::addPropertyNode;
        element = violation::addBeanNode;
        end = violation::addConstraintViolation;
    }

    /** Goes on to a property. */
    void property(String name) {
        NodeBuilderCustomizableContext node = property.apply(name);
        if (index == NONE) {
            property = node::addPropertyNode;
            element = node::addBeanNode;
            end = node::addConstraintViolation;
        } else {
            goOn(node.inIterable().atIndex(index));
        }
        index = NONE;
    }

    private void goOn(NodeBuilderDefinedContext node) {
        property = node::addPropertyNode;
        element = node::addBeanNode;
        end = node::addConstraintViolation;
    }

    /** Goes on to an element of the list that is the property before. */
    void element(int at) {
        index = at;
    }

    /** Adds the violation. */
    void end() {
        if (index == NONE) {
            end.run();
        } else {
            element.get().inIterable().atIndex(index).addConstraintViolation();
        }
    }
}
