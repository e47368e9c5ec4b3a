package nurture.web.playbook;

import nurture.insight.CandidateReader;
import nurture.outbox.MessagePreview;
import nurture.outbox.TestSending;

/** What the preview of templates works with. */
public record TemplateTools(
    CandidateReader candidates, MessagePreview preview, TestSending tests) {}
