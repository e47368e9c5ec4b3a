/**
 * Events from systems that post by themselves. Each source's signature is checked and its body
 * decoded here; recording is intake's, the same as for the API.
 */
@NullMarked
package nurture.web.webhook;

import org.jspecify.annotations.NullMarked;
