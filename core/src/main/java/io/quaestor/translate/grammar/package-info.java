/**
 * The grammar: understands questions without any model. Words are linked to what they can mean,
 * clauses are read from the links, and a plan is made of the clauses. A question is answered only
 * when every word of it is accounted for. Start at {@link GrammarTranslator}.
 */
@NullMarked
package io.quaestor.translate.grammar;

import org.jspecify.annotations.NullMarked;
