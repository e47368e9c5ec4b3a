package nurture.web.session;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nurture.access.Member;
import nurture.access.MemberSession;
import nurture.access.MemberSessions;

/** Sessions in memory, as the database keeps them. */
public final class KeptSessions implements MemberSessions {

  private final Map<String, MemberSession> byHash = new ConcurrentHashMap<>();

  /** All that are kept. */
  public List<MemberSession> all() {
    return List.copyOf(byHash.values());
  }

  @Override
  public Future<Optional<MemberSession>> find(byte[] hash, Instant now) {
    return Future.succeededFuture(
        Optional.ofNullable(byHash.get(key(hash))).filter(s -> alive(s, now)));
  }

  @Override
  public Future<Void> begin(MemberSession session) {
    byHash.put(key(session.hash()), session);
    return Future.succeededFuture();
  }

  @Override
  public Future<Void> keep(MemberSession session) {
    byHash.computeIfPresent(key(session.hash()), (key, kept) -> session);
    return Future.succeededFuture();
  }

  @Override
  public Future<Void> end(byte[] hash) {
    byHash.remove(key(hash));
    return Future.succeededFuture();
  }

  @Override
  public Future<List<MemberSession>> of(UUID member, Instant now) {
    return Future.succeededFuture(
        byHash.values().stream().filter(s -> alive(s, now) && isOf(s, member)).toList());
  }

  @Override
  public Future<Boolean> endOne(UUID member, byte[] hash, String by, Instant now) {
    return Future.succeededFuture(
        byHash.values().removeIf(s -> isOf(s, member) && Arrays.equals(s.hash(), hash)));
  }

  @Override
  public Future<Integer> endAll(UUID member, String by, Instant now) {
    int before = byHash.size();
    byHash.values().removeIf(s -> isOf(s, member));
    return Future.succeededFuture(before - byHash.size());
  }

  private static boolean alive(MemberSession session, Instant now) {
    Member member = session.member();
    return session.endsAt().isAfter(now)
        && session.idleAt().isAfter(now)
        && (member == null || member.active());
  }

  private static boolean isOf(MemberSession session, UUID id) {
    Member member = session.member();
    return member != null && member.id().equals(id);
  }

  private static String key(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }
}
