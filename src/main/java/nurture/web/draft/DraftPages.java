package nurture.web.draft;

import nurture.web.console.FormNotices;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import nurture.web.playbook.PlaybookTools;

/**
 * The pages on which drafts are begun, compared, reviewed, rebased, checked and published. Safe for
 * concurrent use.
 */
public final class DraftPages implements PageSet {

  private final DraftPageRoutes drafts;
  private final ReviewPageRoutes reviews;
  private final RebasePageRoutes rebases;
  private final PublishPageRoutes publishing;
  private final AttachmentPageRoutes attachments;
  private final DraftAdditions additions;

  public DraftPages(PlaybookTools tools, DraftAdditions additions, FormNotices notices) {
    this.additions = additions;
    this.drafts = new DraftPageRoutes(tools, notices, additions);
    this.reviews = new ReviewPageRoutes(tools, notices);
    this.rebases = new RebasePageRoutes(tools, notices);
    this.attachments = new AttachmentPageRoutes(tools, notices);
    this.publishing = new PublishPageRoutes(tools, notices);
  }

  @Override
  public void mount(PageRouter pages) {
    drafts.mount(pages);
    reviews.mount(pages);
    rebases.mount(pages);
    publishing.mount(pages);
    attachments.mount(pages);
    additions.mount(pages);
  }
}
