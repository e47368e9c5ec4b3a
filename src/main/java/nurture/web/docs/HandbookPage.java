package nurture.web.docs;

/**
 * One page of the documentation.
 *
 * @param file path of its Markdown in the repository
 * @param slug last part of its address; empty for the first page
 * @param label what the contents list calls it
 */
record HandbookPage(String file, String slug, String label) {

  static final String FOLDER = "src/main/resources/docs/";

  /** A page whose Markdown lies with the resources. */
  static HandbookPage of(String slug, String label) {
    return new HandbookPage(FOLDER + slug + ".md", slug, label);
  }

  String href() {
    return slug.isEmpty() ? "/docs" : "/docs/" + slug;
  }

  /** Where the Markdown is on the class path. */
  String resource() {
    return "/docs/" + (file.startsWith(FOLDER) ? file.substring(FOLDER.length()) : file);
  }
}
