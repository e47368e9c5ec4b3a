package nurture.web.webhook;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The events of one request, in the form of {@code POST /api/events}.
 *
 * @param events one event or an array
 * @param id unique for the delivery and the same when it is delivered again; for events without an
 *     id of their own
 */
public record ReportedEvents(JsonNode events, String id) implements WebhookReport {}
