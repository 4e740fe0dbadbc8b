//! The application as a whole, and who is at the desk.

use std::ops::RangeInclusive;

use tickmark_store::Scope;

use crate::view::{AppView, Preferences, ReviewerView, Standing};
use crate::{Error, ErrorCode, Library, Result};

/// The setting that holds who is at the desk. It is kept there alone: history names the reviewer of
/// every step by itself, and the reviewers of a library are for sharing one, which is not there yet.
const REVIEWER: &str = "reviewer";

/// The setting that holds how the reviewer likes the desk.
const PREFERENCES: &str = "preferences";

/// The setting that holds where the reviewer stood last.
const STANDING: &str = "standing";

/// Widths a pane can have, in CSS pixels.
const PANE_WIDTHS: RangeInclusive<u16> = 180..=900;

/// Sizes of letters that can be read and fit a window, in CSS pixels.
const TEXT_SIZES: RangeInclusive<u8> = 12..=32;

/// Lengths of line that can be read, in characters.
const MEASURES: RangeInclusive<u8> = 40..=120;

/// Sizes of the window in percent that still leave room to work.
const ZOOMS: RangeInclusive<u16> = 100..=200;

/// More actions and columns than there will ever be.
const MOST_ENTRIES: usize = 500;

/// The version of Tickmark.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

impl Library {
    /// What a window needs before it can draw anything.
    pub fn app_state(&self) -> Result<AppView> {
        Ok(AppView {
            reviewer: self.reviewer(),
            suggested_reviewer: suggested(&self.environment.user),
            library_name: self.name.clone(),
            library_folder: self.folder_shown(),
            standing: self.last_standing()?,
            version: VERSION.to_owned(),
            undo: self.undo_view(&Scope::Library)?,
            preferences: self.preferences()?,
        })
    }

    /// Keeps how the reviewer likes the desk.
    pub fn set_preferences(&self, preferences: &Preferences) -> Result<AppView> {
        let value = serde_json::to_value(fitting(preferences)?)
            .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
        self.store.set_setting(PREFERENCES, &value)?;
        self.app_state()
    }

    /// Keeps where the reviewer stands; no step of the work.
    pub fn keep_standing(&self, standing: &Standing) -> Result<()> {
        let value = serde_json::to_value(standing)
            .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
        Ok(self.store.set_setting(STANDING, &value)?)
    }

    fn last_standing(&self) -> Result<Standing> {
        let stored = self.store.setting(STANDING)?;
        Ok(stored
            .and_then(|value| serde_json::from_value(value).ok())
            .unwrap_or_default())
    }

    fn folder_shown(&self) -> String {
        let folder = self.store.folder();
        folder.map_or_else(String::new, |folder| folder.display().to_string())
    }

    /// A new library belongs to the one who made it: name, initials and preferences go along.
    pub fn take_person_from(&self, other: &Self) -> Result<()> {
        if let Some(reviewer) = other.reviewer() {
            self.set_reviewer(&reviewer)?;
        }
        let preferences = Preferences {
            // A scale of the other library is not in this one.
            default_scale: Preferences::default().default_scale,
            ..other.preferences()?
        };
        self.set_preferences(&preferences)?;
        Ok(())
    }

    /// What cannot be read any more is as it was at first.
    pub(crate) fn preferences(&self) -> Result<Preferences> {
        let stored = self.store.setting(PREFERENCES)?;
        Ok(stored
            .and_then(|value| serde_json::from_value(value).ok())
            .unwrap_or_default())
    }

    /// Says who is at the desk. Every change from now on bears the name.
    pub fn set_reviewer(&self, reviewer: &ReviewerView) -> Result<AppView> {
        let reviewer = checked(reviewer)?;
        let value = serde_json::json!({ "name": reviewer.name, "initials": reviewer.initials });
        self.store.set_setting(REVIEWER, &value)?;
        self.keep_reviewer(reviewer);
        self.app_state()
    }

    pub(crate) fn stored_reviewer(&self) -> Result<Option<ReviewerView>> {
        let stored = self.store.setting(REVIEWER)?;
        Ok(stored.and_then(|value| serde_json::from_value(value).ok()))
    }
}

/// Refuses what would leave a desk that cannot be used, or a setting without end.
fn fitting(preferences: &Preferences) -> Result<&Preferences> {
    let refused = if !TEXT_SIZES.contains(&preferences.text_size) {
        Some("The letters would be too small or too large to read.")
    } else if !MEASURES.contains(&preferences.measure) {
        Some("The lines would be too short or too long to read.")
    } else if !ZOOMS.contains(&preferences.zoom) {
        Some("The window would be too small or too large to work in.")
    } else if preferences.keys.len() > MOST_ENTRIES
        || preferences.keys.values().any(|keys| keys.len() > 8)
        || preferences
            .table_columns
            .as_ref()
            .is_some_and(|c| c.len() > MOST_ENTRIES)
    {
        Some("There are more keys or columns than Tickmark has actions.")
    } else if [preferences.side_width, preferences.inspector_width]
        .iter()
        .flatten()
        .any(|width| !PANE_WIDTHS.contains(width))
    {
        Some("The pane would be too narrow or too wide.")
    } else {
        None
    };
    match refused {
        Some(why) => {
            Err(Error::new(ErrorCode::InvalidInput, why)
                .with_hint("The settings are as they were."))
        }
        None => Ok(preferences),
    }
}

fn checked(reviewer: &ReviewerView) -> Result<ReviewerView> {
    let name = reviewer
        .name
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let initials = reviewer.initials.trim().to_owned();
    if name.is_empty() || name.chars().count() > 100 {
        return Err(
            Error::new(ErrorCode::InvalidInput, "The name is empty or too long.")
                .with_hint("Give your full name, as it should stand on reports."),
        );
    }
    let letters = initials.chars().count();
    if !(1..=4).contains(&letters) || !initials.chars().all(char::is_alphanumeric) {
        return Err(Error::new(
            ErrorCode::InvalidInput,
            "The initials are not one to four letters.",
        )
        .with_hint("Give one to four letters, such as AW."));
    }
    Ok(ReviewerView { name, initials })
}

/// The system's user as a reviewer: "alma writer" is AW.
pub(crate) fn suggested(user: &str) -> ReviewerView {
    let name = user.split_whitespace().collect::<Vec<_>>().join(" ");
    let initials = name
        .split([' ', '-', '.', '_'])
        .filter_map(|word| word.chars().find(|c| c.is_alphanumeric()))
        .flat_map(char::to_uppercase)
        .take(4)
        .collect();
    ReviewerView { name, initials }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_suggested_from_the_name() {
        for (user, initials) in [
            ("Alma Writer", "AW"),
            ("alma", "A"),
            ("Jean-Luc de la Tour", "JLDL"),
            ("", ""),
        ] {
            assert_eq!(suggested(user).initials, initials);
        }
    }
}
