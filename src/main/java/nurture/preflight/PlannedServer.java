package nurture.preflight;

import nurture.preflight.PreflightPlan.LineProtection;

/**
 * A mail server that mails are to leave by.
 *
 * @param section of the settings that names it: {@code smtp} or {@code routes.backup}
 * @param host its name or address
 * @param protection of the line to it
 */
public record PlannedServer(String section, String host, LineProtection protection) {}
