/** What the documentation says of the code, held against the code. */
package nurture.documentation;
