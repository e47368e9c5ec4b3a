package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collector;

/** A prepared query whose failure is told. */
record HeededPreparedQuery<T>(PreparedQuery<T> query, Consumer<Throwable> heed)
    implements PreparedQuery<T> {

  @Override
  public Future<T> execute() {
    return query.execute().onFailure(heed::accept);
  }

  @Override
  public Future<T> execute(Tuple tuple) {
    return query.execute(tuple).onFailure(heed::accept);
  }

  @Override
  public Future<T> executeBatch(List<Tuple> batch) {
    return query.executeBatch(batch).onFailure(heed::accept);
  }

  @Override
  public <R> PreparedQuery<SqlResult<R>> collecting(Collector<Row, ?, R> collector) {
    return new HeededPreparedQuery<>(query.collecting(collector), heed);
  }

  @Override
  public <U> PreparedQuery<RowSet<U>> mapping(Function<Row, U> mapper) {
    return new HeededPreparedQuery<>(query.mapping(mapper), heed);
  }
}
