package nurture.cli;

import nurture.playbook.PlaybookFiles;

/**
 * The files of a playbook.
 *
 * @param title how reports name it
 */
record NamedFiles(PlaybookFiles files, String title) {}
