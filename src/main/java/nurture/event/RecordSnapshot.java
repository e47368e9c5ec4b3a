package nurture.event;

/**
 * What is known of another record at one moment, inside an event. An event only carries it; the
 * room that keeps dossiers knows what it holds.
 */
public interface RecordSnapshot {}
