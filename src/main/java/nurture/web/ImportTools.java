package nurture.web;

import java.time.InstantSource;
import nurture.imports.ImportJobs;
import nurture.imports.ImportUpload;

/**
 * What imports are sent, looked at and run with.
 *
 * @param wake has this node look for an import to run
 * @param largestBytes of a file
 */
public record ImportTools(
    ImportJobs jobs, ImportUpload uploads, Runnable wake, long largestBytes, InstantSource clock) {}
