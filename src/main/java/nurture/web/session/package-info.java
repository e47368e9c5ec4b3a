/**
 * Sessions of browsers: who is signed in, how a browser keeps being recognised, and how a form
 * proves that it comes from a page of this server.
 */
@NullMarked
package nurture.web.session;

import org.jspecify.annotations.NullMarked;
