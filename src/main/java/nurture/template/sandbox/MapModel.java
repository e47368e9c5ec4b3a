package nurture.template.sandbox;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map, or the components of a record, as templates see it; visiting an entry is counted. */
final class MapModel implements TemplateHashModelEx {
  private final Map<String, TemplateModel> entries;
  private final ItemAllowance allowance;

  MapModel(Map<String, TemplateModel> entries, ItemAllowance allowance) {
    this.entries = entries;
    this.allowance = allowance;
  }

  @Override
  public @Nullable TemplateModel get(String key) {
    return entries.get(key);
  }

  @Override
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return () ->
        iterator(entries.keySet().stream().<TemplateModel>map(SimpleScalar::new).iterator());
  }

  @Override
  public TemplateCollectionModel values() {
    return () -> iterator(entries.values().iterator());
  }

  private TemplateModelIterator iterator(Iterator<TemplateModel> models) {
    return new TemplateModelIterator() {
      @Override
      public TemplateModel next() throws TemplateModelException {
        allowance.spendOne();
        return models.next();
      }

      @Override
      public boolean hasNext() {
        return models.hasNext();
      }
    };
  }
}
