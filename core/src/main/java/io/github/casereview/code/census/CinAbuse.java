package io.github.casereview.code.census;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/**
 * The category of abuse of a child protection plan, as England's children in need census codes it.
 *
 * <p>A plan has an initial and a latest category. {@link NhsPlanReason} numbers the same four in another order.
 */
@OpenList(
        name = "cin-abuse",
        title = "Category of abuse of a child protection plan",
        version = "2024",
        publisher = "Department for Education",
        source = "Children in need census 2023 to 2024, XML schema")
public enum CinAbuse implements OpenCode {
    NEGLECT("NEG", "neglect"),
    PHYSICAL("PHY", "physical abuse"),
    SEXUAL("SAB", "sexual abuse"),
    EMOTIONAL("EMO", "emotional abuse"),
    MULTIPLE("MUL", "multiple, or not recommended");

    private final String code;
    private final String label;

    CinAbuse(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
