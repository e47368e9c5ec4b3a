/**
 * Whether receivers will believe that our mails are ours: what DNS says of the domains in From and
 * of the addresses that mails leave from, held against what this server sends.
 *
 * <p>Each check gives findings. Where DNS does not answer, the finding is unknown and never a pass.
 *
 * <p>Names are asked for by the JDK's own resolver (JNDI), and not by that of Vert.x: that one
 * joins the parts of a long TXT record with the next record, drops answers behind a CNAME, which
 * most keys of mail providers are, and cannot read answers of more than 512 bytes.
 */
@NullMarked
package nurture.preflight;

import org.jspecify.annotations.NullMarked;
