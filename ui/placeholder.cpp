// replaced with the first page
