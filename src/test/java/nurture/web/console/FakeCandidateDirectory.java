package nurture.web.console;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.RecruiterHold;
import nurture.insight.CandidateDirectory;
import nurture.insight.CandidateFile;
import nurture.insight.CandidateLine;
import nurture.insight.CandidateQuery;
import nurture.insight.CandidateSearch;
import nurture.insight.DirectoryEntry;
import nurture.insight.DirectoryPage;

/** Those a reader in memory knows, found by name and stage. */
final class FakeCandidateDirectory implements CandidateDirectory {

  private final FakeCandidateReader reader;

  FakeCandidateDirectory(FakeCandidateReader reader) {
    this.reader = reader;
  }

  @Override
  public Future<DirectoryPage> page(CandidateSearch search, String after, int most) {
    return found(search, most)
        .map(all -> new DirectoryPage(all, all.size() < most ? "" : all.get(0).line().id() + ""));
  }

  @Override
  public Future<Counted> counted(CandidateSearch search, String after, int most, int bound) {
    return page(search, after, most)
        .compose(page -> found(search, bound).map(all -> new Counted(page, all.size())));
  }

  @Override
  public Future<List<DirectoryEntry>> entries(List<UUID> ids) {
    return reader
        .candidates(CandidateQuery.of("", 1_000))
        .map(
            listing ->
                listing.lines().stream()
                    .filter(line -> ids.contains(line.id()))
                    .map(this::entry)
                    .toList());
  }

  @Override
  public Future<List<String>> owners(int most) {
    return reader.read(List.of("grace@example.com"));
  }

  @Override
  public Future<List<String>> countries(int most) {
    return reader.read(List.of("GB", "NO"));
  }

  private Future<List<DirectoryEntry>> found(CandidateSearch search, int most) {
    return reader
        .candidates(CandidateQuery.of(search.text(), 1_000))
        .map(
            listing ->
                listing.lines().stream()
                    .filter(line -> search.stage().filter(s -> s != line.stage()).isEmpty())
                    .limit(most)
                    .map(this::entry)
                    .toList());
  }

  private DirectoryEntry entry(CandidateLine line) {
    Optional<Dossier> dossier = reader.file(line.ref()).map(CandidateFile::dossier);
    Optional<RecruiterHold> hold = dossier.flatMap(d -> d.care().hold());
    return new DirectoryEntry(
        line,
        dossier.map(d -> d.work().title()).orElse(""),
        dossier.map(d -> d.work().employer()).orElse(""),
        dossier.map(d -> d.care().owner()).orElse(""),
        dossier.map(d -> d.care().tags()).orElse(List.of()),
        hold.isPresent(),
        hold.flatMap(h -> h.until()).orElse(null),
        hold.map(h -> h.reason()).orElse(""),
        null);
  }
}
