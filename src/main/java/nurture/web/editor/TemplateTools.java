package nurture.web.editor;

import nurture.insight.CandidateReader;
import nurture.outbox.TestSending;
import nurture.playbook.version.DraftPreview;

/** What the preview of templates works with. */
public record TemplateTools(
    CandidateReader candidates, DraftPreview.Data data, TestSending tests) {}
