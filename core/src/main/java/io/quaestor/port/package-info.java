/**
 * What core needs from outside, in core's words. Each interface here is implemented by adapters and
 * has a contract, an abstract test class in the contract kit, that every adapter passes. No
 * database driver's or model client's type appears.
 */
@NullMarked
package io.quaestor.port;

import org.jspecify.annotations.NullMarked;
