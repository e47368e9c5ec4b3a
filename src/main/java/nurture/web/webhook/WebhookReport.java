package nurture.web.webhook;

/** What a request of a source reports. */
public sealed interface WebhookReport permits ReportedEvents, ReportedMails {}
