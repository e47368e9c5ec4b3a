/**
 * Proof-reading: messages rendered with their samples and held against what the playbook asks of a
 * message (P24-P28) and what mail asks for. {@link nurture.template.proof.BookProofreader} is the
 * way in; each rule is a class of its own. Pure.
 */
@NullMarked
package nurture.template.proof;

import org.jspecify.annotations.NullMarked;
