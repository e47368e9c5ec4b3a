package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Query;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlResult;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collector;

/** A query whose failure is told. */
record HeededQuery<T>(Query<T> query, Consumer<Throwable> heed) implements Query<T> {

  @Override
  public Future<T> execute() {
    return query.execute().onFailure(heed::accept);
  }

  @Override
  public <R> Query<SqlResult<R>> collecting(Collector<Row, ?, R> collector) {
    return new HeededQuery<>(query.collecting(collector), heed);
  }

  @Override
  public <U> Query<RowSet<U>> mapping(Function<Row, U> mapper) {
    return new HeededQuery<>(query.mapping(mapper), heed);
  }
}
