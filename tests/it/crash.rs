//! The host process is killed while clients write; whatever was acknowledged is there afterwards.
