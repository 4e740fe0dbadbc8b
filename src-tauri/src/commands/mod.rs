//! What the page may call: arguments in, one call into the library off the UI thread, answer out.
//! The same names stand in `src-tauri/permissions/desk.toml` and `ui/src/ipc/commands.ts`.

mod app;
mod article;
mod claim;
mod export;
mod finding;
mod history;
mod import;
mod library;
mod rating;
mod search;
mod shelf;
mod source;
mod tick;
mod window;

use tauri::Wry;
use tauri::ipc::Invoke;

/// The handler of every command.
pub fn all() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        app::app_state,
        app::set_reviewer,
        app::set_theme,
        app::set_zoom,
        app::set_preferences,
        window::set_menu,
        window::act_in_main,
        window::set_inspector,
        window::set_standing,
        library::open_library,
        library::create_library,
        library::show_library,
        article::list_articles,
        article::open_article,
        article::article_facts,
        article::edit_text,
        article::set_metadata,
        import::choose_file,
        import::paste_text,
        import::dropped_file,
        import::startup_file,
        import::cancel_import,
        import::confirm_import,
        import::open_sample,
        claim::accept_claim,
        claim::dismiss_claim,
        claim::restore_claim,
        claim::create_claim,
        claim::set_span,
        claim::set_restatement,
        claim::split_claim,
        claim::merge_with_next,
        claim::set_kinds,
        claim::set_verdict,
        claim::set_check_status,
        claim::edit_claims,
        claim::set_note,
        claim::set_correction,
        claim::set_query,
        claim::claim_history,
        rating::list_scales,
        rating::add_scale,
        rating::update_scale,
        rating::delete_scale,
        rating::set_scale,
        rating::set_rating,
        finding::article_findings,
        finding::dismiss_finding,
        finding::restore_finding,
        finding::set_rule_off,
        tick::tick,
        tick::untick,
        tick::forget_ticks,
        shelf::list_folders,
        shelf::add_folder,
        shelf::rename_folder,
        shelf::delete_folder,
        shelf::set_folder,
        shelf::set_tags,
        shelf::set_shelf,
        shelf::empty_bin,
        shelf::duplicate_article,
        source::attach_url,
        source::attach_source,
        source::attach_passage,
        source::add_source,
        source::update_source,
        source::set_evidence,
        source::remove_evidence,
        search::search_library,
        source::list_sources,
        source::open_source,
        source::open_note_link,
        history::undo,
        history::redo,
        export::export_report,
        export::show_export,
    ]
}
