/**
 * Who followed the links in mails: what of a request is kept, and whether a person or a robot made
 * it.
 *
 * <p>A mail that we send of our own accord may have links that lead through this server. Each
 * request for one is a hit. Of a hit only what the verdict needs is kept: when it was, whether it
 * asked for the head alone, and what kind of program made it. Its network address is not looked at.
 *
 * <p>Mail gateways open links before a person can. So a hit is judged some time later, beside the
 * other hits of its message ({@link nurture.tracking.HitJudge}, pure). Both stay on record; only a
 * hit of a person becomes an event.
 */
@NullMarked
package nurture.tracking;

import org.jspecify.annotations.NullMarked;
