//! Rating scales and public ratings.

use tickmark_core::{ClaimState, Verdict};
use tickmark_library::ErrorCode;
use tickmark_library::view::RatingScale;

use crate::desk::Desk;

const HOUSE: &str = r#"{"name":"House","labels":[
    {"label":"Stands","number":2,"tone":"true","definition":"Right."},
    {"label":"Falls","number":1,"tone":"false"}]}"#;

fn own(desk: &Desk) -> Option<RatingScale> {
    let scales = desk.library.list_scales().unwrap();
    scales.into_iter().find(|scale| scale.custom)
}

#[test]
fn a_claim_has_a_verdict_and_a_public_rating_side_by_side() {
    let desk = Desk::new();
    let id = desk.proposed("38 people").claim_id;
    let error = desk.library.set_rating(&id, Some("TRUE")).unwrap_err();
    assert_eq!(error.code, ErrorCode::NotFound, "no scale is chosen yet");
    desk.check("set rating scale", |library| {
        library.set_scale(&desk.article, "politifact")
    });
    desk.library.set_verdict(&id, Some(Verdict::Wrong)).unwrap();
    desk.check("set rating", |library| {
        library.set_rating(&id, Some("MOSTLY FALSE"))
    });
    let claim = desk.get(&id);
    assert_eq!(claim.verdict, Some(Verdict::Wrong));
    assert_eq!(claim.ratings[0].label, "MOSTLY FALSE");
    let error = desk
        .library
        .set_rating(&id, Some("Mostly false"))
        .unwrap_err();
    assert_eq!(error.code, ErrorCode::InvalidInput, "labels are exact");
    desk.library.set_scale(&desk.article, "snopes").unwrap();
    desk.library.set_rating(&id, Some("Mixture")).unwrap();
    assert_eq!(
        desk.get(&id).ratings.len(),
        2,
        "another scale is another rating"
    );
    desk.check("set rating", |library| library.set_rating(&id, None));
    assert_eq!(desk.get(&id).ratings.len(), 1);
}

#[test]
fn a_rating_accepts_a_proposed_claim() {
    let desk = Desk::new();
    desk.library.set_scale(&desk.article, "afp").unwrap();
    let id = desk.proposed("38 people").claim_id;
    desk.library.set_rating(&id, Some("True")).unwrap();
    assert_eq!(desk.get(&id).state, ClaimState::Accepted);
}

#[test]
fn scales_of_the_reviewers_own_are_added_changed_and_taken_away() {
    let desk = Desk::new();
    desk.library.add_scale(HOUSE).unwrap();
    let scale = own(&desk).expect("the scale is listed");
    desk.library.set_scale(&desk.article, &scale.id).unwrap();
    let id = desk.proposed("38 people").claim_id;
    desk.library.set_rating(&id, Some("Falls")).unwrap();
    let renamed = RatingScale {
        name: "House rules".to_owned(),
        ..scale.clone()
    };
    desk.library.update_scale(&renamed).unwrap();
    assert_eq!(own(&desk).unwrap().name, "House rules");
    desk.library.delete_scale(&scale.id).unwrap();
    assert_eq!(own(&desk), None);
    assert_eq!(desk.get(&id).ratings[0].label, "Falls", "the words stay");
    desk.library.undo(None).unwrap();
    assert_eq!(own(&desk).unwrap().id, scale.id);
    let error = desk.library.add_scale("[]").unwrap_err();
    assert_eq!(error.code, ErrorCode::InvalidInput);
    let gone = RatingScale {
        id: "gone".to_owned(),
        ..scale
    };
    assert!(desk.library.update_scale(&gone).is_err());
}
