package nurture.playbook.version;

import java.util.Optional;
import nurture.playbook.PlaybookFiles;

/**
 * A draft that somebody begins.
 *
 * @param parent the version it is on top of
 * @param files all it is to have; empty for those of the parent
 */
public record NewDraft(String title, String author, long parent, Optional<PlaybookFiles> files) {}
