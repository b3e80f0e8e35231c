//! Passwords and secure connections: a password works wherever PostgreSQL's own programs look for one and is never seen again, and
//! a connection is as secure as was asked for, or there is none. Each test says on stderr what it looked through.

mod everywhere;
mod program;
mod rejected;
mod tls;
