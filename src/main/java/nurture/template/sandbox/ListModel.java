package nurture.template.sandbox;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as templates see it; visiting an item is counted. */
final class ListModel implements TemplateSequenceModel {
  private final List<@Nullable TemplateModel> items;
  private final ItemAllowance allowance;

  ListModel(List<@Nullable TemplateModel> items, ItemAllowance allowance) {
    this.items = items;
    this.allowance = allowance;
  }

  @Override
  public @Nullable TemplateModel get(int index) throws TemplateModelException {
    allowance.spendOne();
    return index >= 0 && index < items.size() ? items.get(index) : null;
  }

  @Override
  public int size() {
    return items.size();
  }
}
