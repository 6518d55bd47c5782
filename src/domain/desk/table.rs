//! Rows by key that remember which of them changed, so that what is derived from them can follow.
//!
//! Reads like the map it is. What changed is no part of the state: tables are equal when their rows are.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Rows, in the order of their keys.
#[derive(Debug)]
pub struct Table<K, V> {
    rows: BTreeMap<K, V>,
    changed: Mutex<BTreeSet<K>>,
}

impl<K: Ord + Clone, V> Table<K, V> {
    /// Puts a row in place; gives back the one that was there.
    pub fn insert(&mut self, key: K, row: V) -> Option<V> {
        self.mark(&key);
        self.rows.insert(key, row)
    }

    /// Takes a row away.
    pub fn remove(&mut self, key: &K) -> Option<V> {
        self.mark(key);
        self.rows.remove(key)
    }

    /// A row to change.
    pub fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        if self.rows.contains_key(key) {
            self.mark(key);
        }
        self.rows.get_mut(key)
    }

    /// Counts every row as changed.
    pub(super) fn mark_all(&mut self) {
        let keys: BTreeSet<K> = self.rows.keys().cloned().collect();
        self.changed().extend(keys);
    }

    /// The keys of rows that were put, changed or taken away since this was last asked.
    pub(super) fn take_changed(&self) -> BTreeSet<K> {
        std::mem::take(&mut *self.changed())
    }

    /// Whether there are any such.
    pub(super) fn has_changed(&self) -> bool {
        !self.changed().is_empty()
    }

    fn mark(&mut self, key: &K) {
        let changed = self.changed.get_mut().unwrap_or_else(PoisonError::into_inner);
        changed.insert(key.clone());
    }

    fn changed(&self) -> MutexGuard<'_, BTreeSet<K>> {
        self.changed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<K, V> Deref for Table<K, V> {
    type Target = BTreeMap<K, V>;

    fn deref(&self) -> &BTreeMap<K, V> {
        &self.rows
    }
}

impl<K, V> Default for Table<K, V> {
    fn default() -> Self {
        Self { rows: BTreeMap::new(), changed: Mutex::default() }
    }
}

impl<K: Ord + Clone, V: Clone> Clone for Table<K, V> {
    /// Nothing is derived from a copy yet, so all of it is new.
    fn clone(&self) -> Self {
        let mut copy = Self { rows: self.rows.clone(), changed: Mutex::default() };
        copy.mark_all();
        copy
    }
}

impl<K: PartialEq, V: PartialEq> PartialEq for Table<K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_told_once() {
        let mut table = Table::default();
        table.insert(1, "one");
        table.insert(2, "two");
        assert_eq!(table.take_changed(), BTreeSet::from([1, 2]));
        assert!(!table.has_changed());
        table.remove(&1);
        assert!(table.get_mut(&3).is_none());
        assert_eq!(table.take_changed(), BTreeSet::from([1]));
        let copy = table.clone();
        assert_eq!((copy.take_changed(), table.has_changed()), (BTreeSet::from([2]), false));
        assert_eq!(copy, table);
    }
}
