// Added to the built bundle: its functions one after the other in one execution, with a mark before and behind each.
// The cells were handed over before, so that between two marks runs nothing but the script's own code.

function mark_() {
  Utilities.sleep(0);
}

function valuesOf_(name) {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getDataRange().getValues();
}

function MARKED_SUMMARY(times) {
  var tables = ['Log', 'Settings', 'People', 'Events', 'Follow-ups'].map(valuesOf_);
  mark_();
  for (var i = 0; i < times; i++) {
    CHALLENGE_SUMMARY.apply(null, tables);
    mark_();
  }
  return times;
}

// Each call gets rows of its own, as from a service: a cell of the contestant takes the header row out of them.
function MARKED_CONTESTANT(names) {
  var tables = {};
  ['Log', 'Settings', 'Follow-ups'].forEach(function (name) {
    tables[name] = valuesOf_(name);
  });
  mark_();
  SpreadsheetApp = {
    getActiveSpreadsheet: function () {
      return { getSheetByName: sheetOf };
    },
  };
  function sheetOf(name) {
    var range = {
      getValues: function () {
        return tables[name].slice();
      },
    };
    return {
      getDataRange: function () {
        return range;
      },
    };
  }
  names.split(',').forEach(function (name) {
    globalThis[name]('pitch');
    mark_();
  });
  return names;
}
