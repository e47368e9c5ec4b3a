package nurture.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelIterator;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map, or the components of a record, as templates see it. */
final class MapModel implements TemplateHashModelEx {
  private final Map<String, TemplateModel> entries;

  MapModel(Map<String, TemplateModel> entries) {
    this.entries = entries;
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

  private static TemplateModelIterator iterator(Iterator<TemplateModel> models) {
    return new TemplateModelIterator() {
      @Override
      public TemplateModel next() {
        return models.next();
      }

      @Override
      public boolean hasNext() {
        return models.hasNext();
      }
    };
  }
}
